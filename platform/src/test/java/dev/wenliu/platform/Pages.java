package dev.wenliu.platform;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Collectors;

/** What a test reads on the page that {@link Browserless} opened. */
public final class Pages {

    private Pages() {}

    /** All the words of the only component of this kind. */
    public static <C extends Component> String words(Class<C> kind) {
        return words(_get(kind));
    }

    /** All the words of a component. */
    public static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    /** The words and labels of a component that are not hidden. */
    public static String seen(Component component) {
        if (component instanceof Text text) return text.getText();
        if (!component.isVisible()) return "";
        String own = component instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : "";
        String inside = component.getChildren().map(Pages::seen).collect(Collectors.joining(" "));
        String text = component.getChildren().anyMatch(Text.class::isInstance)
                ? ""
                : component.getElement().getText();
        return own + text + inside;
    }

    /** The button with this word. */
    public static Button button(String word) {
        return _get(Button.class, spec -> spec.withText(word));
    }

    /** The field with this label. */
    public static <C extends Component & HasLabel> C field(Class<C> kind, String label) {
        return _get(kind, spec -> spec.withPredicate(field -> label.equals(field.getLabel())));
    }

    /** The cells of a column of line items, row by row. */
    public static List<TextField> cells(String column) {
        return _find(
                TextField.class,
                spec -> spec.withPredicate(
                        field -> column.equals(field.getElement().getProperty("accessibleName"))));
    }

    /** The first button that is called so for whoever does not see its picture. */
    public static Button picture(String name) {
        return _find(
                        Button.class,
                        spec -> spec.withPredicate(button ->
                                button.getAriaLabel().filter(name::equals).isPresent()))
                .getFirst();
    }

    /** How many components of this kind carry the class. */
    public static <C extends Component> List<C> withClass(Class<C> kind, String className) {
        return _find(kind, spec -> spec.withClasses(className));
    }

    /** The words of the messages at the edge of the page, newest last. */
    public static List<String> toasts() {
        return NotificationsKt.getNotifications().stream().map(Pages::toast).toList();
    }

    /** The path of the page that is open. */
    public static String address() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }

    private static String toast(Notification toast) {
        return words(toast);
    }
}
