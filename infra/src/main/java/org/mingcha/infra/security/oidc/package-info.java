/**
 * Officials whom an identity provider vouches for: the way there and back, and who they are here.
 */
@NullMarked
package org.mingcha.infra.security.oidc;

import org.jspecify.annotations.NullMarked;
