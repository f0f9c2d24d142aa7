package dev.wenliu.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Wenliu, the office-automation platform. */
@Modulithic(systemName = "Wenliu")
@SpringBootApplication
public class WenliuApplication {

    public static void main(String[] args) {
        SpringApplication.run(WenliuApplication.class, args);
    }
}
