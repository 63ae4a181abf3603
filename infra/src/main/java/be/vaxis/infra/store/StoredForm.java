package be.vaxis.infra.store;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** JSON under logical names; events carry revision 1 until they say otherwise. */
public final class StoredForm extends Jackson3Serializer {

    private final EventNames names;

    private StoredForm(Builder builder, EventNames names) {
        super(builder);
        this.names = names;
    }

    /**
     * @param personal seals {@code Personal} values
     */
    public static StoredForm of(EventNames names, JacksonModule personal) {
        var types = BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("java.util.")
                .allowIfSubType("java.lang.")
                .allowIfSubType("be.vaxis.")
                .build();
        var builder = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(json -> json.addModule(personal)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .polymorphicTypeValidator(types));
        return new StoredForm(builder, names);
    }

    @Override
    @SuppressWarnings("rawtypes") // so in the interface
    public SerializedType typeForClass(@Nullable Class type) {
        if (type == null) {
            return super.typeForClass(type);
        }
        return names.nameOf(type)
                .<SerializedType>map(name -> new SimpleSerializedType(name, revisionOf(type)))
                .orElseGet(() -> super.typeForClass(type));
    }

    private static String revisionOf(Class<?> event) {
        String revision = new AnnotationRevisionResolver().revisionOf(event);
        return revision == null ? "1" : revision;
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        return names.typeOf(type.getName()).map(Class::getName).orElse(type.getName());
    }
}
