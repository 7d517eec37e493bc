// SPDX-License-Identifier: Apache-2.0
package com.atlassian.audit.api;

import com.atlassian.audit.entity.AuditEvent;

/** The product's audit log. Seen in use on platform 7 (Bitbucket 9.6.5); in Confluence 10 unconfirmed. */
public interface AuditService {

    void audit(AuditEvent event);
}
