package dev.wenliu.platform.personnel.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A day, written as the product writes days. */
class Day extends DatePicker {

    Day(String label) {
        super(label);
        setI18n(new DatePickerI18n().setDateFormat("yyyy-MM-dd"));
    }
}
