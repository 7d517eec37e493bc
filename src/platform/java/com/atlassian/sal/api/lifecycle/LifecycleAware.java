// SPDX-License-Identifier: Apache-2.0
package com.atlassian.sal.api.lifecycle;

/** Is told when the host has started; must be exported as a service. onStart confirmed: in use on 10.2.15. onStop must be a default method or absent. */
public interface LifecycleAware {

    void onStart();
}
