package dev.wenliu.platform.matter;

import dev.wenliu.platform.filling.Forms;
import dev.wenliu.platform.flow.Chart;
import dev.wenliu.platform.flow.FlowPackage;
import dev.wenliu.platform.flow.Node;
import dev.wenliu.platform.form.BuiltInType;
import dev.wenliu.platform.form.Field;
import dev.wenliu.platform.form.FieldAccess;
import dev.wenliu.platform.form.FieldRights;
import dev.wenliu.platform.form.FormData;
import dev.wenliu.platform.kernel.PersonId;
import dev.wenliu.platform.organisation.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Composes titles such as 请假 · 李娜 · 年休假 · 3 天: flow, initiator and up to two short facts that the initiator must give and no node hides. */
@Component
public class Titles {

    private static final Set<String> TELLING = Set.of(
            BuiltInType.PERSON.code(), BuiltInType.CHOICE.code(), BuiltInType.TEXT.code(), BuiltInType.NUMBER.code());
    private static final int FACTS = 2;
    private static final int FACT_LENGTH = 24;

    private final Forms forms;
    private final People people;

    Titles(Forms forms, People people) {
        this.forms = forms;
        this.people = people;
    }

    /** The title for a form as it is filled now. */
    public String of(FlowPackage flow, PersonId initiator, FormData data) {
        List<FieldRights> rights = rights(flow.chart());
        FieldRights start = flow.chart().start().rights();
        Stream<String> facts = flow.form().fields().stream()
                .filter(field -> telling(field, start))
                .filter(field -> !hidden(field, rights))
                .map(field -> fact(field, data))
                .filter(fact -> !fact.isEmpty())
                .limit(FACTS)
                .map(Titles::shortened);
        Stream<String> head =
                Stream.of(flow.definition().title().zh(), people.get(initiator).name());
        return Stream.concat(head, facts).collect(Collectors.joining(" · "));
    }

    /** What every initiator says, and what it comes to in money. */
    private static boolean telling(Field field, FieldRights start) {
        boolean computedMoney = field.computed() && field.money() && start.of(field) != FieldAccess.HIDDEN;
        return computedMoney
                || ((TELLING.contains(field.type()) || field.money()) && start.of(field) == FieldAccess.REQUIRED);
    }

    private String fact(Field field, FormData data) {
        String fact = forms.display(field, data, Locale.SIMPLIFIED_CHINESE).strip();
        return field.money() && !fact.isEmpty() ? "¥" + fact : fact;
    }

    private static boolean hidden(Field field, List<FieldRights> rights) {
        return rights.stream().anyMatch(right -> right.of(field.id()) == FieldAccess.HIDDEN);
    }

    private static List<FieldRights> rights(Chart chart) {
        return chart.nodes().stream()
                .map(Node::fieldRights)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String shortened(String fact) {
        return fact.length() <= FACT_LENGTH ? fact : fact.substring(0, FACT_LENGTH - 1) + "…";
    }
}
