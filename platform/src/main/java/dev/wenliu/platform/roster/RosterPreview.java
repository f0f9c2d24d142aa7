package dev.wenliu.platform.roster;

import dev.wenliu.platform.kernel.Sentence;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What a workbook would do, or what is wrong with it, as it was shown to somebody who may then have it done. */
public final class RosterPreview {

    private final String fileName;
    private final byte[] content;
    private final RosterPlan plan;

    RosterPreview(String fileName, byte[] content, RosterPlan plan) {
        this.fileName = fileName;
        this.content = content;
        this.plan = plan;
    }

    /** What the file is called. */
    public String fileName() {
        return fileName;
    }

    /** The mistakes in the order of the rows; of very many only the first. */
    public List<RosterProblem> problems() {
        return plan.problems();
    }

    /** How many mistakes there are; none is imported while there is one. */
    public int mistakes() {
        return plan.mistakes();
    }

    /** What would be done, in the order of the rows. */
    public List<RosterLine> lines() {
        return plan.lines();
    }

    /** How many units or persons each kind of change is about, in the order of the kinds. */
    public Map<RosterLine.Kind, Integer> counts() {
        return counts(plan);
    }

    /** How many rows say what stands already. */
    public int unchanged() {
        return plan.unchanged();
    }

    /** Whether there is anything to do. */
    public boolean ready() {
        return plan.mistakes() == 0 && !plan.lines().isEmpty();
    }

    byte[] content() {
        return content;
    }

    /** What the log says of the whole. */
    Sentence summary(String who) {
        List<Object> words = new ArrayList<>(List.of(who, fileName));
        words.addAll(counts().values());
        return Sentence.of("roster.audit.imported", words.toArray());
    }

    /** Whether the plan does what was shown, nothing less and nothing more. */
    boolean shows(RosterPlan other) {
        return fingerprint(plan).equals(fingerprint(other));
    }

    private static Map<RosterLine.Kind, Integer> counts(RosterPlan plan) {
        Map<RosterLine.Kind, Integer> counts = new EnumMap<>(RosterLine.Kind.class);
        for (RosterLine.Kind kind : RosterLine.Kind.values()) counts.put(kind, 0);
        String last = "";
        for (RosterLine line : plan.lines()) {
            String about = line.kind() + " " + line.subject();
            if (!about.equals(last)) counts.merge(line.kind(), 1, Integer::sum);
            last = about;
        }
        return counts;
    }

    private static String fingerprint(RosterPlan plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (RosterLine line : plan.lines())
                digest.update((line.kind() + "\n" + line.row() + "\n" + line.subject() + "\n"
                                + line.sentence().stored() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
