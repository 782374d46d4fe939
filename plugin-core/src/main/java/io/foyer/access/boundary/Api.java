package io.foyer.access.boundary;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything that is asked over HTTP stands below {@code /api}. */
@ApplicationPath("api")
public class Api extends Application {}
