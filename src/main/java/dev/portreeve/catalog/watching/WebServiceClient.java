package dev.portreeve.catalog.watching;

import dev.portreeve.catalog.source.Answer;
import dev.portreeve.catalog.source.Reading;
import dev.portreeve.catalog.source.webservice.ChangesAnswer;
import dev.portreeve.catalog.source.webservice.ServiceChange;
import dev.portreeve.catalog.source.webservice.ServiceInstance;
import dev.portreeve.catalog.source.webservice.ServiceVersion;
import dev.portreeve.catalog.source.webservice.VersionAnswer;
import dev.portreeve.catalog.source.webservice.WebServiceReader;
import dev.portreeve.platform.http.Fetched;
import dev.portreeve.platform.http.Fetcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// The three methods of the endpoints web service.
public final class WebServiceClient {

    /// All areas by name: device management comes only when it is asked for.
    private static final String AREAS = "ServiceAreas=Common,Exchange,SharePoint,Skype,MEM";

    private final Fetcher fetcher;
    private final UUID client;

    /// @param client the number of this installation
    public WebServiceClient(Fetcher fetcher, UUID client) {
        this.fetcher = fetcher;
        this.client = client;
    }

    /// Which version the data of a cloud has.
    public Asked<ServiceVersion> version(ServiceInstance instance) {
        return asked(
                get("/version/" + instance.word() + "?" + number(), Map.of()), document -> switch (VersionAnswer.read(
                        document.bytes())) {
                    case Answer.Given<Map<ServiceInstance, ServiceVersion>>(var versions) ->
                        Optional.ofNullable(versions.get(instance))
                                .<Asked<ServiceVersion>>map(Asked.Answered::new)
                                .orElseGet(() -> new Asked.Failed<>(new Reading.Refused("source.no-version", 0, "")));
                    case Answer.Refused<Map<ServiceInstance, ServiceVersion>>(var reason) -> new Asked.Failed<>(reason);
                });
    }

    /// All sets of a cloud, unless they are in the state that is known.
    ///
    /// @param etag         of the state that is known; empty when there is none
    /// @param lastModified of the state that is known; empty when there is none
    public Asked<Endpoints> endpoints(ServiceInstance instance, String etag, String lastModified) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (!etag.isEmpty()) {
            headers.put("If-None-Match", etag);
        } else if (!lastModified.isEmpty()) {
            headers.put("If-Modified-Since", lastModified);
        }
        String path = "/endpoints/" + instance.word() + "?" + AREAS;
        return asked(get(path + "&" + number(), headers), document -> switch (WebServiceReader.read(
                document.bytes(), Optional.of(instance.instance()))) {
            case Reading.Read(var content) ->
                new Asked.Answered<>(new Endpoints(
                        fetcher.base() + path, document.bytes(), content, document.etag(), document.lastModified()));
            case Reading.Refused refused -> new Asked.Failed<>(refused);
        });
    }

    /// What the service announces since a version.
    public Asked<List<ServiceChange>> changes(ServiceInstance instance, ServiceVersion since) {
        return asked(
                get("/changes/" + instance.word() + "/" + since + "?" + number(), Map.of()),
                document -> switch (ChangesAnswer.read(document.bytes())) {
                    case Answer.Given<List<ServiceChange>>(var changes) -> new Asked.Answered<>(changes);
                    case Answer.Refused<List<ServiceChange>>(var reason) -> new Asked.Failed<>(reason);
                });
    }

    private Fetched get(String path, Map<String, String> headers) {
        return fetcher.get(path, headers);
    }

    private String number() {
        return "clientrequestid=" + client;
    }

    private static <T> Asked<T> asked(Fetched fetched, Function<Fetched.Document, Asked<T>> read) {
        return switch (fetched) {
            case Fetched.Document document -> read.apply(document);
            case Fetched.Unchanged _ -> new Asked.Unchanged<>();
            case Fetched.Busy(var pause) -> new Asked.Busy<>(pause);
            case Fetched.Failed(String code, String detail) -> new Asked.Failed<>(new Reading.Refused(code, 0, detail));
        };
    }
}
