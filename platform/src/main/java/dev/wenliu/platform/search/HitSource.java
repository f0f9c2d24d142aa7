package dev.wenliu.platform.search;

import dev.wenliu.platform.kernel.Actor;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds one kind of thing for the command palette; every hit is something that the actor may see. */
public interface HitSource {

    /** How many hits of one kind are shown. */
    int MOST = 5;

    /** What is found. */
    Hit.Kind kind();

    /** The best hits for a text in lower case; it may be empty. */
    Stream<Hit> find(Actor actor, Locale locale, String wanted);
}
