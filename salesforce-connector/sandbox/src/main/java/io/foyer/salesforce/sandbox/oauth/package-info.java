/**
 * Sign-in: OAuth 2 and OpenID Connect.
 *
 * <p>Promises opaque tokens that are stored hashed and survive a restart.
 *
 * <p>What a signed-in user may do is left to others.
 */
@NullMarked
package io.foyer.salesforce.sandbox.oauth;

import org.jspecify.annotations.NullMarked;
