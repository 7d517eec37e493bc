// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.tables;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** Calls by reflection that fail as the called method fails. */
final class Calls {

    private Calls() {}

    static Object forward(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
