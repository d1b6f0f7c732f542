/** The database: SQL that H2 and PostgreSQL both understand. */
@NullMarked
package org.ganbook.app.storage;

import org.jspecify.annotations.NullMarked;
