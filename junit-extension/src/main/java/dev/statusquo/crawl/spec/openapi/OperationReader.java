package dev.statusquo.crawl.spec.openapi;

import dev.statusquo.crawl.spec.DeclaredOperation;
import dev.statusquo.crawl.spec.PathTemplate;
import dev.statusquo.crawl.spec.Remark;
import dev.statusquo.crawl.spec.SpecNode;
import java.util.List;

/** Reads one operation as a version of the format has it. */
interface OperationReader {

    /**
     * Returns the operation.
     *
     * @param item the path item, which may hold parameters and servers for all its operations
     * @param remarks where to say what is wrong but does not hinder
     * @throws dev.statusquo.crawl.spec.SpecFaultException if it cannot be read
     */
    DeclaredOperation read(String method, PathTemplate path, SpecNode item, SpecNode operation, List<Remark> remarks);
}
