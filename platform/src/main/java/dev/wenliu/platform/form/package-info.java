/** Forms as their authors wrote them: fields, sections, rights per node, rules; and the data they hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "attachment", "rule", "scripting"})
package dev.wenliu.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
