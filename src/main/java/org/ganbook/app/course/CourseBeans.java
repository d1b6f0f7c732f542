package org.ganbook.app.course;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.ganbook.course.Course;
import org.ganbook.course.CourseLoader;
import org.ganbook.search.CourseSearch;

/** Reads the course when the application starts. */
@Singleton
public class CourseBeans {

    /** Made when somebody looks for something first. */
    @Produces
    @Singleton
    CourseSearch search(Course course) {
        return new CourseSearch(course);
    }

    @Produces
    @Singleton
    @Startup
    Course course() {
        return CourseLoader.fromClassPath(Thread.currentThread().getContextClassLoader());
    }
}
