/** Stands beside DJL's own classes of this package: the one way to its natives by handle. */
@NullMarked
package ai.djl.pytorch.jni;

import org.jspecify.annotations.NullMarked;
