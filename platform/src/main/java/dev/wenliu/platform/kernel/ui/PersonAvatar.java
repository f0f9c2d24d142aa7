package dev.wenliu.platform.kernel.ui;

import com.vaadin.flow.component.avatar.Avatar;

/** A person's round picture: the last characters of a Chinese name, the initials of another, always in the person's own colour. */
public final class PersonAvatar extends Avatar {

    private static final int COLOURS = 7;

    /** What is longer is no name but a title, such as 系统管理员, and known by its beginning. */
    private static final int LONGEST_NAME = 4;

    /** The avatar of the person of this name. */
    public PersonAvatar(String name) {
        super(name);
        addClassName("wl-avatar");
        setAbbreviation(abbreviation(name));
        setColorIndex(Math.floorMod(name.hashCode(), COLOURS));
    }

    private static String abbreviation(String name) {
        if (name.isEmpty()) return "";
        boolean chinese = Character.isIdeographic(name.codePointAt(0));
        boolean title = name.length() > LONGEST_NAME;
        if (chinese) return title ? name.substring(0, 2) : name.substring(Math.max(0, name.length() - 2));
        int space = name.lastIndexOf(' ');
        return name.substring(0, 1) + (space < 0 ? "" : name.substring(space + 1, Math.min(name.length(), space + 2)));
    }
}
