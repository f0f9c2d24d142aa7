package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.Refusal;
import dev.wenliu.platform.kernel.Role;
import dev.wenliu.platform.organisation.Directory;
import dev.wenliu.platform.organisation.OrganisationReason;
import dev.wenliu.platform.organisation.Snapshot;
import dev.wenliu.platform.register.BulkRegister;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

/**
 * Brings a workbook of units and persons into the register, in two steps: the first tells what would happen, the second does exactly that, all of it
 * or nothing. It opens no account, freezes and removes nobody and gives no roles (1.3, 2.3.2, 2.4.1).
 */
@Service
public class RosterImport {

    private static final int LONGEST_NAME = 100;

    private final RosterReader reader;
    private final Planning planning;
    private final BulkRegister register;
    private final Directory directory;

    RosterImport(RosterReader reader, Planning planning, BulkRegister register, Directory directory) {
        this.reader = reader;
        this.planning = planning;
        this.register = register;
        this.directory = directory;
    }

    /** Whether the actor brings in and takes out units and persons. */
    public boolean mayImport(Actor actor) {
        return actor.has(Role.HR);
    }

    /** Tells what a workbook would do, and changes nothing. */
    public RosterPreview look(Actor actor, String fileName, InputStream content) {
        require(actor);
        try {
            byte[] bytes = content.readNBytes((int) WorkbookGuard.LARGEST + 1);
            return look(actor, shortened(fileName), bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Looks again at the same workbook, after the register was changed. */
    public RosterPreview look(Actor actor, RosterPreview before) {
        require(actor);
        return look(actor, before.fileName(), before.content());
    }

    /** Does what was shown; refuses where the register has changed so that something else would happen. */
    public void carryOut(Actor actor, RosterPreview shown) {
        require(actor);
        RosterFile file = read(shown.content());
        register.carryOut(actor, shown.summary(actor.name()), now -> {
            RosterPlan plan = planning.plan(actor, file, now);
            if (plan.mistakes() > 0 || plan.lines().isEmpty() || !shown.shows(plan))
                throw new Refusal(RosterReason.CHANGED_SINCE);
            return plan.change();
        });
    }

    private RosterPreview look(Actor actor, String fileName, byte[] content) {
        Snapshot now = directory.current();
        return new RosterPreview(fileName, content, planning.plan(actor, read(content), now));
    }

    private RosterFile read(byte[] content) {
        if (content.length > WorkbookGuard.LARGEST)
            throw new Refusal(RosterReason.TOO_LARGE, WorkbookGuard.LARGEST / 1_000_000);
        try {
            Path file = Files.createTempFile("roster", ".xlsx");
            try {
                Files.write(file, content);
                return reader.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void require(Actor actor) {
        if (!mayImport(actor)) throw new Refusal(OrganisationReason.ONLY_HR_REGISTERS);
    }

    private static String shortened(String name) {
        String one = name.strip();
        return one.length() <= LONGEST_NAME ? one : one.substring(0, LONGEST_NAME);
    }
}
