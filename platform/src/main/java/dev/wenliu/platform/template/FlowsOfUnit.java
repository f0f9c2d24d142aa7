package dev.wenliu.platform.template;

import dev.wenliu.platform.organisation.Unit;
import dev.wenliu.platform.register.UnitOwner;
import org.springframework.stereotype.Component;

/** Flows in force keep their unit from being closed. */
@Component
class FlowsOfUnit implements UnitOwner {

    private final Templates templates;

    FlowsOfUnit(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int owns(Unit unit) {
        return (int) templates.inForce().stream()
                .filter(version -> version.flow().definition().ownerUnit().equals(unit.code()))
                .count();
    }
}
