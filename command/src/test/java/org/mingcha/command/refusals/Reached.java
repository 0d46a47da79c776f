package org.mingcha.command.refusals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads out of the byte code which static constants of this room a method can come to: its own and
 * those of every method of this room that it can call. Class initialisers are not followed.
 */
final class Reached {

    private static final String ROOM = "org/mingcha/command/";

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Set<Method> seen = new HashSet<>();
    private final Deque<Method> waiting = new ArrayDeque<>();
    private final Set<Constant> constants = new LinkedHashSet<>();

    /** A method by its owner's internal name, its name and its descriptor. */
    record Method(String owner, String name, String descriptor) {}

    /** A static field that is read. */
    record Constant(String owner, String name) {

        Object value() {
            try {
                var field =
                        Class.forName(owner.replace('/', '.'), true, Reached.class.getClassLoader())
                                .getDeclaredField(name);
                field.setAccessible(true);
                return field.get(null);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(this.toString(), e);
            }
        }
    }

    private Reached() {}

    static Set<Constant> from(Method handler) {
        var reached = new Reached();
        reached.add(handler);
        while (!reached.waiting.isEmpty()) {
            reached.read(reached.waiting.remove());
        }
        return reached.constants;
    }

    private void add(Method method) {
        if (method.owner().startsWith(ROOM) && seen.add(method)) {
            waiting.add(method);
        }
    }

    private void read(Method method) {
        var owner = model(method.owner());
        var code = owner.methods().stream().filter(m -> is(m, method)).findFirst();
        if (code.isEmpty()) {
            owner.superclass().ifPresent(above -> add(of(above.asInternalName(), method)));
        }
        owner.interfaces().forEach(above -> add(of(above.asInternalName(), method)));
        permitted(owner).forEach(below -> add(of(below, method)));
        code.flatMap(MethodModel::code).ifPresent(body -> body.forEach(this::read));
    }

    /** What is called through a sealed type may be any of its members'. */
    private static Set<String> permitted(ClassModel owner) {
        Set<String> below = new HashSet<>();
        owner.findAttribute(Attributes.permittedSubclasses())
                .ifPresent(sealed ->
                        sealed.permittedSubclasses()
                                .forEach(one -> below.add(one.asInternalName())));
        return below;
    }

    private void read(CodeElement element) {
        switch (element) {
            case FieldInstruction field when field.opcode() == Opcode.GETSTATIC -> {
                if (field.owner().asInternalName().startsWith(ROOM)) {
                    constants.add(
                            new Constant(
                                    field.owner().asInternalName(), field.name().stringValue()));
                }
            }
            case InvokeInstruction call ->
                    add(
                            new Method(
                                    call.owner().asInternalName(),
                                    call.name().stringValue(),
                                    call.type().stringValue()));
            case InvokeDynamicInstruction dynamic ->
                    dynamic.bootstrapArgs()
                            .forEach(argument -> lambda(argument).ifPresent(this::add));
            default -> {}
        }
    }

    private static Optional<Method> lambda(Object argument) {
        return argument instanceof DirectMethodHandleDesc handle
                ? Optional.of(
                        new Method(
                                internal(handle.owner().descriptorString()),
                                handle.methodName(),
                                handle.lookupDescriptor()))
                : Optional.empty();
    }

    private static String internal(String descriptor) {
        return descriptor.replaceFirst("^\\[*L", "").replaceFirst(";$", "");
    }

    private static Method of(String owner, Method method) {
        return new Method(owner, method.name(), method.descriptor());
    }

    private static boolean is(MethodModel model, Method method) {
        return model.methodName().equalsString(method.name())
                && model.methodType().equalsString(method.descriptor());
    }

    private ClassModel model(String name) {
        return classes.computeIfAbsent(name, Reached::load);
    }

    private static ClassModel load(String name) {
        try (var in = Reached.class.getClassLoader().getResourceAsStream(name + ".class")) {
            if (in == null) {
                throw new IllegalStateException("no class " + name);
            }
            return ClassFile.of().parse(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
