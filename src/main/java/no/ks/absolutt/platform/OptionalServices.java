// SPDX-License-Identifier: Apache-2.0
package no.ks.absolutt.platform;

import java.util.Optional;
import no.ks.absolutt.platform.compat.HostPart;

/**
 * Finds services of the host that may be missing. They are in no bean's signature: the adapter that knows the service's
 * type is loaded by name, so that a host without it switches off one feature and not the plugin.
 */
public interface OptionalServices {

    /**
     * An adapter over the service, or nothing when the host lacks the service, its package or one of its members.
     *
     * @param port what the adapter is to be
     * @param adapter name of a class with a constructor that takes the service as an Object
     * @param part the part of the host whose service it is; it must have one
     */
    <T> Optional<T> find(Class<T> port, String adapter, HostPart part);
}
