// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.lifecycle;

/** Is told when the host has started; must be exported as a service. Seen in use on 10.2.15. That there is an onStop is unconfirmed: it must be a default method or absent. */
public interface LifecycleAware {

    void onStart();
}
