package dev.wenliu.platform.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Notes every statement that goes to the database. */
final class CountingDataSource extends DelegatingDataSource {

    private final List<String> statements = new ArrayList<>();

    CountingDataSource(DataSource database) {
        super(database);
    }

    /** The statements since the last call. */
    List<String> drain() {
        var drained = List.copyOf(statements);
        statements.clear();
        return drained;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return watched(Connection.class, super.getConnection(), "");
    }

    private <T> T watched(Class<T> type, T target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    String text = arguments != null && arguments.length > 0 && arguments[0] instanceof String first
                            ? first
                            : sql;
                    if (method.getName().startsWith("execute")) statements.add(text);
                    try {
                        Object result = method.invoke(target, arguments);
                        return result instanceof Statement
                                ? watched(kind(method.getReturnType()), result, text)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }

    @SuppressWarnings("unchecked") // the proxy implements exactly the interface that the method returns
    private static Class<Object> kind(Class<?> statement) {
        return (Class<Object>) statement;
    }
}
