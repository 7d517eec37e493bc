// SPDX-License-Identifier: Apache-2.0
package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean that the host may call. Seen in use on platform 7; retention unconfirmed. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {

    /** Under which types; empty for all interfaces. */
    Class<?>[] value() default {};
}
