package dev.wenliu.platform.matterpage.ui;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.TaskId;
import dev.wenliu.platform.kernel.Texts;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.matter.FormRefused;
import dev.wenliu.platform.task.TaskAct;
import dev.wenliu.platform.task.Tasks;

/** Hands an act of the page's reader on, and says in the page what became of it. */
record Acting(Tasks tasks, Texts texts, Actor actor, MatterId matter) {

    /** What the page does with the answer. */
    interface Page {

        /** It is done. */
        void done();

        /** The form must be mended first; nothing typed is lost. */
        void mend(FormRefused refused);

        /** It is refused; the page may be behind what happened meanwhile. */
        void refused();
    }

    void perform(TaskId task, TaskAct act, String success, Page page) {
        attempt(() -> tasks.perform(actor, task, act), success, page);
    }

    void withdraw(String success, Page page) {
        attempt(() -> tasks.withdraw(actor, matter), success, page);
    }

    private void attempt(Runnable act, String success, Page page) {
        try {
            act.run();
        } catch (FormRefused refused) {
            page.mend(refused);
            return;
        } catch (Refusal refusal) {
            Toasts.refusal(texts, refusal);
            page.refused();
            return;
        }
        Toasts.success(success);
        page.done();
    }
}
