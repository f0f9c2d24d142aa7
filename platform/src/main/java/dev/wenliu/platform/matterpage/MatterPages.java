package dev.wenliu.platform.matterpage;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.MatterId;
import dev.wenliu.platform.matter.FormHistory;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes what the page of a matter shows; computes, decides nothing. */
@Service
public class MatterPages {

    private final Opening opening;
    private final Offers offers;
    private final MatterFiles files;
    private final FormHistory history;

    MatterPages(Opening opening, Offers offers, MatterFiles files, FormHistory history) {
        this.opening = opening;
        this.offers = offers;
        this.files = files;
        this.history = history;
    }

    /** The page of a matter for this reader; refuses whoever may not read it as if it did not exist. */
    @Transactional
    public MatterPage open(Actor actor, MatterId id) {
        return offers.page(opening.open(actor, id));
    }

    /** All files that the page's reader may see, newest first. */
    @Transactional(readOnly = true)
    public List<MatterFile> files(MatterPage page) {
        return files.of(page);
    }

    /** How the form changed since it was submitted, newest first, as far as the page's reader may see it. */
    @Transactional(readOnly = true)
    public List<FormHistory.Step> changes(MatterPage page, Locale locale) {
        return history.of(page.matter(), page.rights(), locale);
    }
}
