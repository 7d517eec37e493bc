// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.sandbox.runtime.spring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** A service as the plugin sees it in the product: a proxy of the imported type, and of no other. */
final class ImportedService {

    private ImportedService() {}

    static Object of(Class<?> type, Object service) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
