package dev.wenliu.platform.session;

import jakarta.servlet.http.HttpSession;

/** A session of this node ended; its open pages may still be told before it goes. */
public record SessionEnded(HttpSession session, SessionEnd why) {}
