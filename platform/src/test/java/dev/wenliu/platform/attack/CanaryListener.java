package dev.wenliu.platform.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;

/** Listens on loopback and counts who calls. */
final class CanaryListener implements AutoCloseable {

    private final ServerSocket server;
    private final Semaphore calls = new Semaphore(0);

    CanaryListener() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("canary").start(this::listen);
    }

    String url() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/canary";
    }

    /** Calls come in one after the other: once our own is counted, so are all before it. */
    int calls() {
        try (var own = new Socket(server.getInetAddress(), server.getLocalPort())) {
            calls.acquire();
            return calls.drainPermits() + (own.isConnected() ? 0 : 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void listen() {
        while (!server.isClosed())
            try (var caller = server.accept()) {
                calls.release();
                caller.setSoLinger(true, 0);
            } catch (IOException closed) {
                return;
            }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
