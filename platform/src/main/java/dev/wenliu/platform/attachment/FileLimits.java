package dev.wenliu.platform.attachment;

import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.policy.Narrowing;
import dev.wenliu.platform.policy.Policy;
import dev.wenliu.platform.policy.ServerLimit;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large files may be: what the server allows, narrowed by the policies of the uploader's unit (2.1.1). */
@Component
class FileLimits implements ServerLimit {

    private final AttachmentProperties properties;
    private final Narrowing policies;

    FileLimits(AttachmentProperties properties, Narrowing policies) {
        this.properties = properties;
        this.policies = policies;
    }

    @Override
    public Policy policy() {
        return Policy.ATTACHMENT_MEGABYTES;
    }

    @Override
    public OptionalInt most() {
        return OptionalInt.of((int) properties.largest().toMegabytes());
    }

    /** The largest size of one file, in bytes. */
    long largest(PersonId uploader) {
        OptionalInt megabytes = policies.limit(Policy.ATTACHMENT_MEGABYTES, uploader);
        long server = properties.largest().toBytes();
        return megabytes.isPresent()
                ? Math.min(server, DataSize.ofMegabytes(megabytes.getAsInt()).toBytes())
                : server;
    }

    /** What one uploader may have that was not submitted yet. */
    DataSize unsent() {
        return properties.unsent();
    }
}
