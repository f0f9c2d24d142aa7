package dev.wenliu.platform.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import dev.wenliu.platform.kernel.Actor;
import dev.wenliu.platform.kernel.PersonId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Navigation and search name a page to exactly those whom its view lets in. */
class PlaceTest {

    @ParameterizedTest
    @EnumSource
    void isNamedToThoseWhoMayOpenIt(Place place) {
        RolesAllowed gate = view(place).getAnnotation(RolesAllowed.class);
        List<String> roles = gate == null ? List.of() : List.of(gate.value());

        assertThat(roles).allMatch(role -> place.openTo(holding(role)));
        assertThat(place.openTo(holding("no-such-role"))).isEqualTo(roles.isEmpty());
    }

    private static Actor holding(String... roles) {
        return new Actor(new PersonId(1), "李娜", Set.of(roles));
    }

    private static Class<?> view(Place place) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<Class<?>> views = scanner.findCandidateComponents("dev.wenliu.platform").stream()
                .<Class<?>>map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .filter(page -> page.getAnnotation(Route.class).value().equals(place.route))
                .toList();
        assertThat(views).as(place.route).hasSize(1);
        return views.getFirst();
    }
}
