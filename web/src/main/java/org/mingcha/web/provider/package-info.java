/** Signing in at an identity provider (OpenID Connect), where the settings name one. */
@NullMarked
package org.mingcha.web.provider;

import org.jspecify.annotations.NullMarked;
