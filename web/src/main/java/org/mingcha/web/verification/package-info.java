/** Whether what is stored is what was signed, as the auditor sees it. */
@NullMarked
package org.mingcha.web.verification;

import org.jspecify.annotations.NullMarked;
