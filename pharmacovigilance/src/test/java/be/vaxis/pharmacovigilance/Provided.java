package be.vaxis.pharmacovigilance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Something that Spring would provide. */
public final class Provided {

    private Provided() {}

    public static <T> ObjectProvider<T> of(Class<T> type, T bean) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("it", bean);
        return beans.getBeanProvider(type);
    }
}
