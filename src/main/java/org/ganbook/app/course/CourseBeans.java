package org.ganbook.app.course;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ganbook.course.Course;
import org.ganbook.course.CourseLoader;

/** Reads the course when the application starts. */
@Singleton
public class CourseBeans {

    @Produces
    @Singleton
    @Startup
    Course course() {
        return CourseLoader.fromClassPath(Thread.currentThread().getContextClassLoader());
    }
}
