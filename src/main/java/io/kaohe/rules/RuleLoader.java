package io.kaohe.rules;

import java.lang.reflect.InvocationTargetException;
import org.drools.model.Model;

/**
 * Makes classes of what was generated. Nowhere else do bytes of rules become classes, but for those of the shipped pack, which
 * the build has put beside our own.
 */
final class RuleLoader extends ClassLoader {
    private final RuleClasses rules;

    private RuleLoader(RuleClasses rules) {
        super(RuleLoader.class.getClassLoader());
        this.rules = rules;
    }

    /** The rules. @throws LinkageError when these are not classes that belong together */
    static Model load(RuleClasses rules) {
        return model(new RuleLoader(rules), rules.model());
    }

    /** The rules that a class holds. @throws LinkageError when it holds none */
    static Model model(ClassLoader from, String name) {
        try {
            return from.loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException
                | ClassCastException e) {
            throw new LinkageError(name, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = rules.classes().get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
