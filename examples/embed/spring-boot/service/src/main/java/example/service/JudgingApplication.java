package example.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that other systems ask how a body stands. */
@SpringBootApplication
public class JudgingApplication {
    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(JudgingApplication.class, arguments);
    }
}
