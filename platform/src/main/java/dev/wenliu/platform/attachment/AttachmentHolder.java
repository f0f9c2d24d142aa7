package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.Actor;

/** A feature whose objects hold attachments: it alone knows who may see them. */
public interface AttachmentHolder {

    /** The kind of object that it answers for, as in {@link Holding#kind}. */
    String kind();

    /** Whether the actor may read the attachment now, at the place where it is held. */
    boolean shows(Actor actor, Attachment attachment);
}
