package dev.wenliu.platform.personnel;

/** What kinds of wishes there are. */
public enum WishKind {
    OPEN(Wish.OpenAccount.class),
    RIGHTS(Wish.ChangeRights.class),
    MOVE(Wish.Move.class),
    EMPLOYMENT(Wish.ChangeEmployment.class),
    CLOSE(Wish.CloseAccount.class);

    final Class<? extends Wish> type;

    WishKind(Class<? extends Wish> type) {
        this.type = type;
    }

    /** The kind of this wish. */
    public static WishKind of(Wish wish) {
        return switch (wish) {
            case Wish.OpenAccount open -> OPEN;
            case Wish.ChangeRights rights -> RIGHTS;
            case Wish.Move move -> MOVE;
            case Wish.ChangeEmployment employment -> EMPLOYMENT;
            case Wish.CloseAccount close -> CLOSE;
        };
    }
}
