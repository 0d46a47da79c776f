package org.mingcha.infra.verify;

import org.mingcha.web.audit.LedgerEvents.StoredEvent;

/** Tells events that this program wrote from others, by a secret of the installation. */
public interface Authenticity {

    boolean isOurs(StoredEvent event);
}
