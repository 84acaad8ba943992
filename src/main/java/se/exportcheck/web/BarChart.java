package se.exportcheck.web;

import io.quarkus.qute.RawString;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A picture of one column of a table: lying bars with their number, drawn once and scaled by the browser. */
public final class BarChart {

    private static final int WIDTH = 640;
    private static final int BAR = 34;
    private static final int SHARPNESS = 3;
    private static final Font FONT = new Font("Liberation Sans", Font.PLAIN, 15);
    private static final Color COLOUR = new Color(0x00567d);
    private static final String SVG = "http://www.w3.org/2000/svg";

    private BarChart() {}

    /** The SVG; its ids begin with the chart's, for there are several on a page. */
    public static RawString of(String id, String title, String description, Map<String, ? extends Number> bars) {
        var height = height(bars);
        var graphics = new SVGGraphics2D(emptyDocument());
        graphics.setSVGCanvasSize(new Dimension(WIDTH, height));
        chart(bars).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        var root = graphics.getRoot();
        describe(root, title, description);
        root.setAttribute("viewBox", "0 0 %d %d".formatted(WIDTH, height));
        return new RawString(withOwnIds(id, written(graphics, root)));
    }

    /** The same as a PNG, sharp enough for paper. */
    public static byte[] png(Map<String, ? extends Number> bars) {
        var height = height(bars);
        var image = new BufferedImage(SHARPNESS * WIDTH, SHARPNESS * height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(SHARPNESS, SHARPNESS);
        chart(bars).draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, height));
        graphics.dispose();
        var file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static int height(Map<String, ? extends Number> bars) {
        return BAR * bars.size() + BAR / 2;
    }

    private static JFreeChart chart(Map<String, ? extends Number> bars) {
        var data = new DefaultCategoryDataset();
        bars.forEach((label, number) -> data.addValue(number, "", label));
        var chart =
                ChartFactory.createBarChart(null, null, null, data, PlotOrientation.HORIZONTAL, false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        var plot = chart.getCategoryPlot();
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.getRangeAxis().setVisible(false);
        plot.getRangeAxis().setUpperMargin(0.15);
        plot.getDomainAxis().setTickLabelFont(FONT);
        plot.getDomainAxis().setTickLabelPaint(Color.BLACK);
        plot.getDomainAxis().setMaximumCategoryLabelWidthRatio(0.45f);
        plot.setRenderer(renderer());
        return chart;
    }

    private static BarRenderer renderer() {
        var renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setSeriesPaint(0, COLOUR);
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator());
        renderer.setDefaultItemLabelFont(FONT);
        renderer.setDefaultItemLabelPaint(Color.BLACK);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        return renderer;
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(Element root, String title, String description) {
        var titled = named(root, "title", "title", title);
        var described = named(root, "desc", "desc", description);
        root.insertBefore(described, root.getFirstChild());
        root.insertBefore(titled, described);
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", "title desc");
        root.setAttribute("class", "app-chart");
        asAttributes(root);
    }

    private static Element named(Element root, String element, String id, String text) {
        var named = root.getOwnerDocument().createElementNS(SVG, element);
        named.setAttribute("id", id);
        named.setTextContent(text);
        return named;
    }

    /** The page's policy forbids style attributes; what they say can be said by attributes of SVG. */
    private static void asAttributes(Element root) {
        for (var declaration : root.getAttribute("style").split(";", -1)) {
            var parts = declaration.split(":", 2);
            if (parts.length == 2) {
                root.setAttribute(parts[0].strip(), parts[1].strip().replace("'", ""));
            }
        }
        root.removeAttribute("style");
    }

    private static String written(SVGGraphics2D graphics, Element root) {
        try (var writer = new StringWriter()) {
            graphics.stream(root, writer, false, false);
            var document = writer.toString();
            return document.substring(document.indexOf("<svg"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withOwnIds(String id, String svg) {
        return svg.replaceAll(" id=\"", " id=\"" + id + "-")
                .replace("url(#", "url(#" + id + "-")
                .replace("aria-labelledby=\"title desc\"", "aria-labelledby=\"%s-title %s-desc\"".formatted(id, id));
    }
}
