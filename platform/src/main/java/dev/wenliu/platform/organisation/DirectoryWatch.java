package dev.wenliu.platform.organisation;

import dev.wenliu.platform.kernel.Watch;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Looks every other second whether another node changed the organisation: whoever is frozen there is out here too. */
@Component
class DirectoryWatch extends Watch {

    DirectoryWatch(Directory directory) {
        super("organisation-watch");
        every(Duration.ofSeconds(2), directory::follow);
    }
}
