/**
 * The description of our endpoints for other people's software, in OpenAPI.
 *
 * <p>Served at {@code /api/docs} from what really runs: the Javadoc of the controllers, what {@code @Needs} asks, the
 * shapes of the records. The same description is kept in {@code openapi.json} beside the sources; a test holds them
 * together. FHIR describes itself at {@code /fhir/metadata}.
 */
@NullMarked
package be.vaxis.infra.openapi;

import org.jspecify.annotations.NullMarked;
