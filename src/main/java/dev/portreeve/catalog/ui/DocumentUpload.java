package dev.portreeve.catalog.ui;

import static dev.portreeve.shell.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.portreeve.catalog.CatalogPublishing;
import dev.portreeve.shell.i18n.Formats;
import dev.portreeve.shell.kit.Icon;
import java.io.IOException;
import java.io.InputStream;

/// Takes one file into memory, never more than a document may have.
final class DocumentUpload extends Upload {

    private static final long serialVersionUID = 1L;

    private static final int MEBIBYTE = 1024 * 1024;

    /// @param received gets the bytes
    /// @param failed   is told when they did not arrive
    DocumentUpload(SerializableConsumer<byte[]> received, SerializableRunnable failed) {
        super(new Intake(received));
        setMaxFiles(1);
        setMaxFileSize(CatalogPublishing.LARGEST);
        setUploadButton(new Button(t("catalog.import.choose"), Icon.UPLOAD.create()));
        setDropLabel(new Span(t("catalog.import.drop")));
        setI18n(words());
        addFileRejectedListener(_ -> failed.run());
        // asks the server what became of the file, as there is no push
        getElement().addEventListener("upload-success", _ -> clearFileList());
        getElement().addEventListener("upload-error", _ -> failed.run());
    }

    /// The largest size in the reader's words.
    static String limit() {
        return t("catalog.import.limit", Formats.current().number(CatalogPublishing.LARGEST / MEBIBYTE));
    }

    private record Intake(SerializableConsumer<byte[]> received) implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try (InputStream file = event.getInputStream()) {
                // one byte more than allowed tells a document that is too large
                byte[] bytes = file.readNBytes(CatalogPublishing.LARGEST + 1);
                var _ = event.getUI().access(() -> received.accept(bytes));
            }
        }
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(t("catalog.import.drop"))
                        .setMany(t("catalog.import.drop")))
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(t("catalog.import.choose"))
                        .setMany(t("catalog.import.choose")))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(t("catalog.upload.too-many"))
                        .setFileIsTooBig(t("catalog.import.too-large", limit()))
                        .setIncorrectFileType(t("catalog.upload.type")))
                .setUploading(uploading())
                .setFile(new UploadI18N.File()
                        .setRetry(t("catalog.upload.retry"))
                        .setStart(t("catalog.upload.start"))
                        .setRemove(t("catalog.upload.remove")));
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(t("catalog.upload.connecting"))
                        .setStalled(t("catalog.upload.stalled"))
                        .setProcessing(t("catalog.upload.processing"))
                        .setHeld(t("catalog.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(t("catalog.upload.remaining"))
                        .setUnknown(t("catalog.upload.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(t("catalog.upload.unavailable"))
                        .setUnexpectedServerError(t("catalog.upload.unexpected"))
                        .setForbidden(t("catalog.upload.forbidden"))
                        .setFileTooLarge(t("catalog.import.too-large", limit())));
    }
}
