package be.vaxis.registration;

import be.vaxis.kernel.PersonId;
import be.vaxis.kernel.Personal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/** Personal values as {@code {"owner": …, "value": …}}, not encrypted: for files that people compare. */
final class PlainPersonal extends SimpleModule {

    PlainPersonal() {
        addSerializer(Personal.class, new Writer());
        addDeserializer(Personal.class, new Reader(null));
    }

    @SuppressWarnings("rawtypes")
    private static final class Writer extends ValueSerializer<Personal> {
        @Override
        public void serialize(Personal personal, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            to.writeStringProperty("owner", personal.owner().toString());
            to.writePOJOProperty("value", personal.value().orElse(null));
            to.writeEndObject();
        }
    }

    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Personal> {
        private final JavaType held;

        Reader(JavaType held) {
            this.held = held;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType personal = property == null ? context.getContextualType() : property.getType();
            return new Reader(personal.containedType(0));
        }

        @Override
        public Personal deserialize(JsonParser from, DeserializationContext context) {
            JsonNode node = context.readTree(from);
            PersonId owner = PersonId.parse(node.get("owner").asString());
            return Personal.of(owner, (Object) context.readTreeAsValue(node.get("value"), held));
        }
    }
}
