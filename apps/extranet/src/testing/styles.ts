import "@passerelle/ui/extranet.css";
