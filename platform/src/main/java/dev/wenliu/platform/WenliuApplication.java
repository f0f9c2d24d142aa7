package dev.wenliu.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Wenliu, the office-automation platform. */
@Modulithic(systemName = "Wenliu")
@SpringBootApplication
public class WenliuApplication {

    /** Five of these buffers belong to each open page, over which short messages pass; the default is 8 kB. */
    private static final String WEBSOCKET_BUFFER = "org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE";

    public static void main(String[] args) {
        System.setProperty(WEBSOCKET_BUFFER, "1024");
        SpringApplication.run(WenliuApplication.class, args);
    }
}
