package dev.wenliu.platform.matterpage.ui;

import dev.wenliu.platform.formview.ui.FormViews;
import dev.wenliu.platform.kernel.CurrentActor;
import dev.wenliu.platform.kernel.Texts;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What every page with a matter's form draws on: the reader, forms, words and the time. */
@Component
record PageTools(CurrentActor current, FormViews forms, Texts texts, Clock clock) {}
