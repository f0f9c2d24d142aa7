package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.ui.Toasts;
import dev.wenliu.platform.kernel.ui.WhyDialog;
import dev.wenliu.platform.personnel.Application;
import dev.wenliu.platform.personnel.FirstPassword;
import dev.wenliu.platform.personnel.Wish;
import dev.wenliu.platform.personnel.WishKind;
import dev.wenliu.platform.register.OpenWork;
import dev.wenliu.platform.register.RegisterReason;
import dev.wenliu.platform.security.ui.FirstPasswordDialog;
import java.util.Optional;

/** Asks before an application is settled, settles it and says so. */
class StaffActs {

    private final StaffDesk desk;
    private final Runnable renew;

    StaffActs(StaffDesk desk, Runnable renew) {
        this.desk = desk;
        this.renew = renew;
    }

    void approve(Application application) {
        WishKind kind = WishKind.of(application.wish());
        var question = new ConfirmDialog();
        question.setHeader(text("personnel.approve.title", application.subject(), text("personnel.kind." + kind)));
        question.setText(text("personnel.approve.what." + kind, application.subject()));
        question.setConfirmText(text("personnel.approve"));
        question.setCancelable(true);
        question.setCancelText(text("personnel.cancel"));
        question.addConfirmListener(confirm -> approved(application));
        question.open();
    }

    private void approved(Application application) {
        var told = approve(application, application.wish());
        if (told.isPresent())
            new FirstPasswordDialog(told.get().login(), told.get().password(), renew).open();
        else done("personnel.approved", application);
    }

    /** Whoever is to be frozen while something waits is helped on a page of its own first. */
    private Optional<FirstPassword> approve(Application application, Wish wish) {
        try {
            return desk.approve(application);
        } catch (Refusal refused) {
            if (refused.reason() == RegisterReason.HAND_OVER_FIRST && wish instanceof Wish.CloseAccount close)
                UI.getCurrent()
                        .navigate(OpenWork.PAGE + "/"
                                + desk.person(close.person()).login());
            throw refused;
        }
    }

    void refuse(Application application) {
        new WhyDialog(
                        text("personnel.refuse.title", application.subject()),
                        text("personnel.refuse.why"),
                        text("personnel.refuse"),
                        why -> {
                            desk.refuse(application, why);
                            done("personnel.refused", application);
                        })
                .open();
    }

    void takeBack(Application application) {
        desk.takeBack(application);
        done("personnel.taken-back", application);
    }

    private void done(String key, Application application) {
        Toasts.success(text(key, application.subject()));
        renew.run();
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
