@NullMarked
package be.vaxis.infra.openapi;

import org.jspecify.annotations.NullMarked;
