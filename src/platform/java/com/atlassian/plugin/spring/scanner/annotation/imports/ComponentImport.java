// SPDX-License-Identifier: Apache-2.0
package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A service of the host. Seen in use on 10.0.1 (fields) and 10.2.7 (constructor parameters); retention unconfirmed. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ComponentImport {

    /** The bean name; empty for the type's own. */
    String value() default "";
}
