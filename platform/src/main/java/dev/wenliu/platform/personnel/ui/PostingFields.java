package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import dev.wenliu.platform.organisation.Posting;
import dev.wenliu.platform.organisation.Unit;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Where somebody works and as what, and which rights come with it. */
class PostingFields extends WishPart {

    private final transient StaffDesk desk;
    private final ComboBox<Unit> unit;
    private final TextField title = new TextField(getTranslation("personnel.title-of"));
    private final MultiSelectComboBox<String> posts = new MultiSelectComboBox<>(getTranslation("personnel.posts"));
    private final Span template = new Span();

    PostingFields(StaffDesk desk, ComboBox<Unit> unit) {
        this.desk = desk;
        this.unit = unit;
        unit.setLabel(getTranslation("personnel.unit"));
        unit.setItemLabelGenerator(one -> one.label().in(getLocale()));
        unit.setRequiredIndicatorVisible(true);
        title.setMaxLength(100);
        Set<String> known = new TreeSet<>(desk.posts());
        posts.setItems(new ListDataProvider<>(known));
        posts.setAllowCustomValue(true);
        posts.addCustomValueSetListener(typed -> {
            String post = typed.getDetail().strip();
            if (post.isEmpty()) return;
            known.add(post);
            posts.getGenericDataView().refreshAll();
            Set<String> chosen = new LinkedHashSet<>(posts.getValue());
            chosen.add(post);
            posts.setValue(chosen);
        });
        posts.setHelperText(getTranslation("personnel.posts.how"));
        posts.addValueChangeListener(this::postsChanged);
        template.addClassName("wl-quiet");
        add(unit, title, posts, template);
    }

    Optional<Posting> posting() {
        if (!filled(unit)) return Optional.empty();
        return Optional.of(new Posting(unit.getValue().id(), title.getValue(), posts.getValue()));
    }

    private void postsChanged(HasValue.ValueChangeEvent<Set<String>> change) {
        Set<String> roles = desk.rolesOf(change.getValue());
        template.setText(
                roles.isEmpty()
                        ? ""
                        : getTranslation("personnel.template", desk.roles().of(roles, getLocale())));
    }
}
