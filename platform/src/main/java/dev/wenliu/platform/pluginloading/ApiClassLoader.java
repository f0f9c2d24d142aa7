package dev.wenliu.platform.pluginloading;

import dev.wenliu.platform.pluginfile.HostPackages;

/** The part of the host that plugins see: the published packages and the JDK, no other class and no resource. */
final class ApiClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private final HostPackages packages;
    private final ClassLoader host;

    ApiClassLoader(HostPackages packages, ClassLoader host) {
        super("wenliu-api", ClassLoader.getPlatformClassLoader());
        this.packages = packages;
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return packages.visible(name) ? host.loadClass(name) : super.loadClass(name, resolve);
    }
}
